import { fold } from '@motcua/search';

/** What a peer must have beside its index to show a result as ours does; what repeats is in lists, as numbers. */
export const SHOWN = 'shown.json';

const LISTED = ['field', 'agency', 'levels', 'audiences'];

export function shownFile(documents) {
  const lists = LISTED.map((member) => [...new Set(documents.map((document) => String(document[member])))]);
  const numbers = lists.map((list) => new Map(list.map((value, at) => [value, at])));
  const rows = documents.map((document) => [
    document.code,
    document.name,
    ...LISTED.map((member, at) => numbers[at].get(String(document[member]))),
  ]);
  return JSON.stringify({ lists, rows });
}

/** Gives a hit of a row. */
export async function shownRows(read) {
  const { lists, rows } = await json(read, SHOWN);
  const hit = (row) => {
    const [code, name, field, agency, levels, audiences] = rows[row];
    return {
      code,
      name,
      field: lists[0][field],
      agency: lists[1][agency],
      levels: lists[2][levels].split(','),
      audiences: lists[3][audiences].split(','),
    };
  };
  hit.rows = rows.length;
  return hit;
}

export const text = async (read, file) => new TextDecoder().decode(await read(file));
export const json = async (read, file) => JSON.parse(await text(read, file));

/** The fields that every peer is given, folded as ours. */
export const foldedFields = ({ name, field, agency, subjects }) => ({
  name: fold(name),
  field: fold(field),
  agency: fold(agency),
  subjects: fold(subjects),
});

/** Worth of the fields, where an engine can weigh them. */
export const WEIGHTS = { name: 5, field: 3, agency: 0.2, subjects: 0.05 };
export const FIELDS = Object.keys(WEIGHTS);
export const LIMIT = 10;
