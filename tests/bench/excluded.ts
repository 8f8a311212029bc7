/** Cases that are not judged, by id, each with its reason. */
export const excluded: Readonly<Record<string, string>> = {};
