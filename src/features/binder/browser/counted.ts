/** A number of places in words: "1 sted", "3 steder". */
export const counted = (count: number): string => (count === 1 ? '1 sted' : `${count} steder`);
