package vn.tinhnha.platform.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.Scanner;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.Ward;
import vn.tinhnha.platform.web.Locator;

/** The drawing of a place is small and true, wherever in a province the place is. */
class LocatorDrawingTests {

    private static final int MOST_CHARACTERS = 6_000;
    private static final Pattern PATH = Pattern.compile("(M-?\\d+ -?\\d+l[-\\d ]+z)+");
    private static final Pattern STEP = Pattern.compile("([Mlz])|(-?\\d+) ?(-?\\d+)");

    @ParameterizedTest
    @ValueSource(strings = {"hau-giang", "hue", "hai-duong"})
    void everyWardIsDrawnAroundItsPin(String id) {
        in(id, province -> {
            LocatorDrawing drawing = new LocatorDrawing(province);
            for (Ward ward : province.wards()) {
                Locator locator = drawing.around(ward.center());
                assertThat(locator.ward()).isEqualTo(ward.name());
                assertThat(locator.own()).as(ward.name()).matches(PATH);
                assertThat(locator.others())
                        .as(ward.name())
                        .allMatch(path -> PATH.matcher(path).matches());
                assertThat(area(locator.own()).contains(Locator.WIDTH / 2.0, Locator.HEIGHT / 2.0))
                        .as("pin in " + ward.name())
                        .isTrue();
                assertThat(locator.own().length()
                                + String.join("", locator.others()).length())
                        .as(ward.name())
                        .isLessThan(MOST_CHARACTERS);
            }
        });
    }

    @Test
    void aPlaceOutsideTheProvinceHasNoWard() {
        in("hau-giang", province -> {
            Locator locator = new LocatorDrawing(province).around(new GeoPoint(21.03, 105.85));
            assertThat(locator).isEqualTo(new Locator("", "", List.of()));
        });
    }

    private static Path2D area(String path) {
        Path2D area = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        double x = 0;
        double y = 0;
        boolean starts = false;
        try (Scanner scanner = new Scanner(path)) {
            for (MatchResult step : scanner.findAll(STEP).toList()) {
                if (step.group(1) != null) {
                    starts = step.group(1).equals("M");
                    continue;
                }
                double east = Double.parseDouble(step.group(2));
                double south = Double.parseDouble(step.group(3));
                if (starts) {
                    x = east;
                    y = south;
                    area.moveTo(x, y);
                } else {
                    x += east;
                    y += south;
                    area.lineTo(x, y);
                }
            }
        }
        return area;
    }

    private static void in(String id, Consumer<Province> test) {
        new ApplicationContextRunner()
                .withUserConfiguration(ProvinceSlice.class)
                .withPropertyValues("tinhnha.province=" + id)
                .run(context -> test.accept(context.getBean(Province.class)));
    }

    /** A province, nothing else. Not annotated as configuration, so no scan finds it. */
    @ComponentScan("vn.tinhnha.platform.province")
    @ConfigurationPropertiesScan("vn.tinhnha.platform.province")
    static class ProvinceSlice {}
}
