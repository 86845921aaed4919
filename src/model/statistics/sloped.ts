/** A function of n numbers and its slope: fills `slope` and returns the value. */
export type Sloped = (point: Float64Array, slope: Float64Array) => number;
