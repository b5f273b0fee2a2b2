/** A value that is made when it is first asked for: what a run may never need isn't made at its start. */
export function once<Value extends NonNullable<unknown>>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}
