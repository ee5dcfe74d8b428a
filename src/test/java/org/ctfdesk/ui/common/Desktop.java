package org.ctfdesk.ui.common;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.engine.Checked;
import org.ctfdesk.text.NumberStyle;
import org.ctfdesk.text.Words;

/** A workplace without a window: what would run on the window's thread runs when the test asks for it. */
public final class Desktop {
    private static final int PATIENCE_SECONDS = 20;

    private final LinkedBlockingQueue<Runnable> inbox = new LinkedBlockingQueue<>();
    private final BackgroundChecker checks = new BackgroundChecker(inbox::add);
    private final Workplace workplace = new Workplace(Words.in(Locale.ENGLISH), checks, NumberStyle.POINT);

    /** A workplace with that report open. */
    public static Workplace with(Report report) {
        return new Desktop().opened(report);
    }

    public Workplace workplace() {
        return workplace;
    }

    public Workplace opened(Report report) {
        workplace.openProperty().set(new OpenReport(report, Optional.empty(), "a report"));
        return workplace;
    }

    /** Checks the open report and waits for the outcome. */
    public Checked check() throws InterruptedException {
        var before = checks.foundProperty().get();
        checks.check(workplace.open().report());
        deliverUntil(() -> checks.foundProperty().get() != before);
        return checks.checkedProperty().get();
    }

    /** Runs what comes for the window's thread until that holds. */
    public void deliverUntil(BooleanSupplier holds) throws InterruptedException {
        while (!holds.getAsBoolean()) {
            var delivery = inbox.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (delivery == null) {
                throw new IllegalStateException("It did not come to an end.");
            }
            delivery.run();
        }
    }

    /** The answer at a place of the open report, as it is shown. */
    public static String answer(Workplace workplace, Place place) {
        Optional<Answer> answer = workplace.open().report().answer(place);
        return answer.map(given -> workplace.shown().full(given, org.ctfdesk.form.Kind.TEXT)).orElse("");
    }
}
