// Hand-written JavaScript: straight-line code, no engine.
import { missions, sizes, isChosen } from './table.mjs';

export const version = process.version;

export const prepare = (inputs) => inputs;

export function evaluate({ population, flags }) {
  const size = sizes[population < 40_000 ? 0 : population < 80_000 ? 1 : population <= 175_000 ? 2 : 3];
  let min = size.operating;
  let max = size.operating;
  let [groupMin, groupMax, othersMin, othersMax, isAny] = [0, 0, 0, 0, false];
  for (let mission = 0; mission < missions.length; mission++) {
    const chosen = isChosen(flags, mission);
    if (!size.group.includes(mission)) {
      min += chosen ? size.min[mission] : 0;
      max += chosen ? size.max[mission] : 0;
    } else if (chosen) {
      isAny = true;
      groupMin += size.min[mission];
      groupMax += size.max[mission];
    } else {
      othersMin += size.min[mission];
      othersMax += size.max[mission];
    }
  }
  if (isAny) {
    min += Math.max(groupMin, size.sum - othersMax);
    max += Math.min(groupMax, size.sum - othersMin);
  }
  return [min, max];
}
