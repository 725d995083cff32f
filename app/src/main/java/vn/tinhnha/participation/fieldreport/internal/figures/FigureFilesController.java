package vn.tinhnha.participation.fieldreport.internal.figures;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** The tables of the statistics to take away. */
@Controller
class FigureFilesController {

    private static final String DAYS = "ngay";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final FigureFiles files;

    FigureFilesController(FigureFiles files) {
        this.files = files;
    }

    @GetMapping(StatisticsController.PATH + "/{table}.csv")
    @CrossOrigin
    ResponseEntity<byte[]> csv(
            @PathVariable String table, @RequestParam(name = "ky", defaultValue = "all") String period, Locale locale) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + table + "-" + key(period) + ".csv\"")
                .body(FigureFiles.csv(rows(table, period, locale)).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(StatisticsController.PATH + "/{table}.json")
    @CrossOrigin
    @ResponseBody
    List<Map<String, @Nullable Object>> json(
            @PathVariable String table, @RequestParam(name = "ky", defaultValue = "all") String period, Locale locale) {
        return rows(table, period, locale);
    }

    private List<Map<String, @Nullable Object>> rows(String table, String period, Locale locale) {
        Period chosen = Period.parse(period).orElse(Period.ALL);
        if (table.equals(DAYS)) {
            return files.days(chosen);
        }
        return Arrays.stream(Dimension.values())
                .filter(dimension -> dimension.slug().equals(table))
                .findFirst()
                .map(dimension -> files.rows(dimension, chosen, locale))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String key(String period) {
        return Period.parse(period).orElse(Period.ALL).key();
    }
}
