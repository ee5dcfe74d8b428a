package org.ctfdesk.ui.common;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Whoever starts a job hears of its end, whatever the end is. */
class RunningJobsTest {
    @Test
    void aJobWithoutMemoryHasFailed() throws Exception {
        var told = new CompletableFuture<Exception>();
        new RunningJobs(Runnable::run).start("", progress -> {
            throw new OutOfMemoryError("none left");
        }, done -> {}, told::complete);
        assertInstanceOf(OutOfMemoryError.class, told.get(20, TimeUnit.SECONDS).getCause());
    }
}
