package vn.tinhnha.platform.files.internal;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes uploads that never became part of anything, and what a crash left in the working folder. */
@Component
class FileCleaner {

    private static final Logger LOG = LoggerFactory.getLogger(FileCleaner.class);
    private static final int BATCH = 100;

    private final FileService service;
    private final Workbench workbench;

    FileCleaner(FileService service, Workbench workbench) {
        this.service = service;
        this.workbench = workbench;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void clean() throws IOException {
        int total = 0;
        int deleted;
        do {
            deleted = service.deleteUnclaimed(BATCH);
            total += deleted;
        } while (deleted == BATCH);
        do {
            deleted = service.deleteObsolete(BATCH);
            total += deleted;
        } while (deleted == BATCH);
        int leftOvers = workbench.clear();
        if (total + leftOvers > 0) {
            LOG.atInfo()
                    .addKeyValue("files", total)
                    .addKeyValue("leftOvers", leftOvers)
                    .log("deleted unclaimed uploads");
        }
    }
}
