import { useEffect, useState } from 'preact/hooks';

/**
 * The value as it was before the last change until that change has been painted, so that what takes
 * long to draw does not hold up what somebody types. While `isOn` is false, the value itself.
 */
export function useAfterPaint<Value>(value: Value, isOn: boolean): Value {
  const [painted, setPainted] = useState(value);
  useEffect(() => {
    if (!isOn) return;
    let timer: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setPainted(() => value));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value, isOn]);
  return isOn ? painted : value;
}
