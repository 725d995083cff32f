package vn.tinhnha.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Clients that each take one report after another all the way, for a while. */
final class LifecycleLoad implements Lifecycle.Watch {

    private static final double NANOS_PER_SECOND = 1e9;

    private final Map<Lifecycle.Step, Latencies> latencies = new EnumMap<>(Lifecycle.Step.class);
    private final Queue<String> finished = new ConcurrentLinkedQueue<>();

    private LifecycleLoad() {
        for (Lifecycle.Step step : Lifecycle.Step.values()) {
            latencies.put(step, new Latencies());
        }
    }

    /**
     * What came of it.
     *
     * @param codes of the reports that went all the way
     * @param rate lifecycles a second
     */
    record Outcome(List<String> codes, double rate, Map<Lifecycle.Step, Latencies> latencies) {

        Latencies of(Lifecycle.Step step) {
            return Objects.requireNonNull(latencies.get(step));
        }
    }

    static Outcome run(Lifecycle lifecycle, int clients, int seconds) throws IOException, InterruptedException {
        LifecycleLoad load = new LifecycleLoad();
        long begin = System.nanoTime();
        long end = begin + TimeUnit.SECONDS.toNanos(seconds);
        Callable<Integer> client = () -> {
            int count = 0;
            while (System.nanoTime() < end) {
                load.finished.add(lifecycle.run(load));
                count++;
            }
            return count;
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<Integer>> all = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                all.add(threads.submit(client));
            }
            for (Future<Integer> one : all) {
                one.get();
            }
        } catch (ExecutionException failure) {
            throw new IOException(failure.getCause());
        }
        double took = (System.nanoTime() - begin) / NANOS_PER_SECOND;
        return new Outcome(List.copyOf(load.finished), load.finished.size() / took, load.latencies);
    }

    @Override
    public <T> T took(Lifecycle.Step step, Lifecycle.Request<T> request) throws IOException, InterruptedException {
        Latencies times = Objects.requireNonNull(latencies.get(step));
        long begin = System.nanoTime();
        T answer = request.send();
        times.add(System.nanoTime() - begin);
        return answer;
    }
}
