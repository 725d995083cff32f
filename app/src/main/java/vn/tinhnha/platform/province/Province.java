package vn.tinhnha.platform.province;

import java.util.List;
import java.util.Optional;
import vn.tinhnha.kernel.GeoPoint;

/** What every module may ask about the province that is served. */
public interface Province {

    ProvinceProfile profile();

    List<Category> categories();

    Optional<Category> category(String code);

    List<Agency> agencies();

    Optional<Agency> agency(String code);

    /** Today's wards, sorted by name. */
    List<Ward> wards();

    Optional<Ward> ward(String code);

    /**
     * The ward that contains the point; empty outside the province. In memory, microseconds. Boundaries are simplified,
     * so a point up to 150 m outside all of them belongs to the nearest ward.
     */
    Optional<Ward> wardAt(GeoPoint point);

    /** The shapes of the wards in a square around the point, which reaches so far to each side; tens of microseconds. */
    List<WardShape> wardsAround(GeoPoint point, double meters);

    /**
     * Today's wards that an address as people write it may mean, best first: with or without diacritics, old units
     * ("Phường I, Vị Thanh") included. Several when an old ward was divided or the address is not precise; empty when
     * it names no ward or district of the province.
     */
    List<Ward> resolveAddress(String address);

    /** The agency that by default leads a report of a category in a ward. */
    Agency leadAgency(Category category, Ward ward);

    /** Boundaries of today's wards: GeoJSON, UTF-8. */
    byte[] wardBoundaries();
}
