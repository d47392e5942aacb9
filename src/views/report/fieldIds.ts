/** Ids of the elements that hold a value, which evidence leads to and problems name. */
export const fieldIds = {
  contact: (key: string) => `report-${key}`,
  field: (key: string, field: string) => `report-${key}-${field}`,
  topic: (key: string, topic: string) => `report-${key}-topic-${topic}`,
  document: (field: string) => `report-document-${field}`,
} as const;
