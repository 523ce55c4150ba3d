import { keyOf } from './listed-states.js';

function answerFor(all, state) {
  const own = all.filter((each) => keyOf(each.state) === state);
  const current = own.filter((each) => each.isCurrent && each.state.code);
  if (current.length) {
    const covered = new Set(current.flatMap(({ services }) => services));
    const isLimited = current.every(({ services }) => services.length);
    return { served: true, services: isLimited ? [...covered] : void 0, listed: current };
  }
  const unsure = own.filter(({ isExpired, isUnclear }) => isExpired || isUnclear);
  if (unsure.length || all.some((each) => !each.state.code)) return { served: null, listed: unsure };
  return { served: false, listed: own.filter(({ status }) => status === "pending") };
}

export { answerFor };
