export type { SavedRoadmap } from './model/saved-types.ts';
export { RoadmapBuilder, type RoadmapBuilderProps } from './view/RoadmapBuilder.tsx';
