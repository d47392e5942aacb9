/** One question of a menu: what is asked, and what can be answered. */
export type MenuChoice = {
  readonly title: string;
  readonly options: readonly {
    readonly label: string;
    readonly isChosen: boolean;
    readonly onChoose: () => void;
  }[];
};

/** Makes a question of the values that can be chosen; `labelOf` puts each into words. */
export function menuChoice<Value>(
  title: string,
  chosen: Value,
  values: readonly Value[],
  labelOf: (value: Value) => string,
  onChange: (value: Value) => void,
): MenuChoice {
  return {
    title,
    options: values.map((value) => ({
      label: labelOf(value),
      isChosen: value === chosen,
      onChoose: () => onChange(value),
    })),
  };
}
