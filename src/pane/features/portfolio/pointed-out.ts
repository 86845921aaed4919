/** An account of the list that the person asked for; a new one each time, the same account again too. */
export interface PointedOut {
  readonly row: number;
}
