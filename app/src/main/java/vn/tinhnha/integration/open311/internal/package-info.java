/** The requests and answers of GeoReport v2, and the keys of those who may file reports through it. */
@NullMarked
package vn.tinhnha.integration.open311.internal;

import org.jspecify.annotations.NullMarked;
