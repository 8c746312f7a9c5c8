package kz.ruqsat.local;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Work side by side, of which the first failure is the one that counts. */
final class Tasks implements AutoCloseable {

    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().daemon().name("stack-", 1).factory());
    private final List<CompletableFuture<?>> started = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> failure = new CompletableFuture<>();

    <T> CompletableFuture<T> start(Callable<T> work) {
        CompletableFuture<T> task = CompletableFuture.supplyAsync(() -> call(work), threads);
        started.add(task);
        task.whenComplete((done, reason) -> {
            if (reason != null) {
                fail(reason);
            }
        });
        return task;
    }

    void later(Duration delay, Runnable work) {
        CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS, threads)
                .execute(work);
    }

    void fail(Throwable reason) {
        failure.completeExceptionally(reason);
    }

    /** Returns when all is done, or throws as soon as something has failed. */
    void awaitAll() throws InterruptedException {
        await(CompletableFuture.anyOf(all(), failure));
    }

    /** Returns only by throwing. */
    void awaitFailure() throws InterruptedException {
        await(failure);
    }

    /** Waits until nothing is under way, however it ended. */
    void awaitEnd(Duration limit) throws InterruptedException {
        try {
            all().get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException told) {
            // whoever waited for the tasks has been told
        }
    }

    private CompletableFuture<Void> all() {
        return CompletableFuture.allOf(started.toArray(CompletableFuture[]::new));
    }

    private static void await(CompletableFuture<?> future) throws InterruptedException {
        try {
            future.get();
        } catch (ExecutionException wrapped) {
            Throwable reason = wrapped.getCause();
            while (reason instanceof CompletionException && reason.getCause() != null) {
                reason = reason.getCause();
            }
            throw reason instanceof RuntimeException known ? known : new IllegalStateException(reason);
        }
    }

    private static <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException reason) {
            throw reason;
        } catch (Exception reason) {
            throw new CompletionException(reason);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
