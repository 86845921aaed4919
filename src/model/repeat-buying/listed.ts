/** Numbers of which many are equal: each once, and where each of all stands among them. */
export interface Listed {
  readonly values: Float64Array;
  readonly at: Int32Array;
}

/**
 * Lists numbers of which many are equal, so that what depends on them alone is worked out once each.
 *
 * @param numbers - n numbers.
 * @returns The different ones as they first come, and the place of each of the n among them.
 * @example
 * [...listed([7, 5, 7]).at]; // [0, 1, 0]
 * @see Dictionary coding.
 */
export function listed(numbers: readonly number[]): Listed {
  const places = new Map<number, number>();
  const at = Int32Array.from(numbers, (each) => {
    const place = places.get(each) ?? places.size;
    places.set(each, place);
    return place;
  });
  return { values: Float64Array.from(places.keys()), at };
}

/**
 * A number of a list by its place. Lists of numbers and of places are read by functions of their own: one
 * for both would be twice as slow, and this is read for each history at each step of a fit.
 *
 * @param list - Numbers.
 * @param place - Whole, from 0.
 * @returns The number; 0 beyond the list, where no likelihood looks.
 * @example
 * valueAt([7, 5], 1); // 5
 * @see `listed`.
 */
export function valueAt(list: Float64Array, place: number): number {
  return list[place] ?? 0;
}

/**
 * A place among the different numbers.
 *
 * @param places - Places.
 * @param index - Which of all, whole, from 0.
 * @returns The place.
 * @example
 * placeAt([0, 1, 0], 1); // 1
 * @see `listed`.
 */
export function placeAt(places: Int32Array, index: number): number {
  return places[index] ?? 0;
}

/**
 * One of the numbers that were listed.
 *
 * @param of - The list.
 * @param index - Which of all, whole, from 0.
 * @returns The number.
 * @example
 * numberAt({ values: [7, 5], at: [0, 1, 0] }, 2); // 7
 * @see `listed`.
 */
export function numberAt(of: Listed, index: number): number {
  return valueAt(of.values, placeAt(of.at, index));
}
