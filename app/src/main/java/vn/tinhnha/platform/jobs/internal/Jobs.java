package vn.tinhnha.platform.jobs.internal;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.jobs.Job;

/** The jobs of all modules by name. */
@Component
class Jobs {

    private final Map<String, Job> byName = new TreeMap<>();

    Jobs(ObjectProvider<Job> jobs) {
        jobs.forEach(job -> {
            if (byName.put(job.name(), job) != null) {
                throw new IllegalStateException("two jobs are called " + job.name());
            }
        });
    }

    Collection<Job> all() {
        return byName.values();
    }

    Optional<Job> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
