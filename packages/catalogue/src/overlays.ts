export { applyOverlay } from './overlays/apply.js';
export { overlayLayer, overlayOn, overlayStart } from './overlays/in-force.js';
export { membersOf, type OverlayMember } from './overlays/members.js';
export { same } from './overlays/same.js';
export { type MergedMember, type MergeResult, threeWay } from './overlays/three-way.js';
export { valuesBelow } from './overlays/values-below.js';
