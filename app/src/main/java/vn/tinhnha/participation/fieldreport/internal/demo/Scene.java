package vn.tinhnha.participation.fieldreport.internal.demo;

/** What a demo photo shows; each can be drawn as it was reported and as it was left. */
enum Scene {
    POTHOLE,
    GARBAGE,
    STREET_LIGHT,
    FLOOD,
    FALLEN_TREE,
    POSTERS,
    SIDEWALK,
    CANAL,
    BUILDING_SITE,
    RIVERBANK,
    TRAFFIC_SIGN,
    PUBLIC_BUILDING
}
