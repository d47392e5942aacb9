/** Sets a site's own values of CSS variables; what it returns takes them away. */
export function applyVariables(root: HTMLElement, variables: Readonly<Record<string, string>>): () => void {
  for (const [name, value] of Object.entries(variables)) root.style.setProperty(name, value);
  return () => {
    for (const name of Object.keys(variables)) root.style.removeProperty(name);
  };
}
