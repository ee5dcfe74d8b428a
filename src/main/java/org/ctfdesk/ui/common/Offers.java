package org.ctfdesk.ui.common;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Report;
import org.ctfdesk.rule.Finding;
import org.ctfdesk.rule.engine.OfferedRemedies;

/**
 * Which remedies may be offered. A remedy is tried off the window's thread, against all rules on the report as it is, when
 * somebody looks at its finding: there may be hundreds that nobody looks at. Nothing is applied that was not tried on the report
 * to which it is applied. For the window's thread, but for the trials.
 */
public final class Offers {
    /** A finding of the report before. */
    private record Key(String code, Place place) {
        static Key of(Finding finding) {
            return new Key(finding.code(), finding.place());
        }
    }

    private final Executor worker;
    private final Executor window;
    private final OfferedRemedies remedies = new OfferedRemedies();
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private final Map<Finding, Boolean> tried = new IdentityHashMap<>();
    /** What came of the last trial at a cell: shown until the next is through, so that links do not come and go at every letter. */
    private final Map<Key, Boolean> before = new HashMap<>();

    private final Map<Finding, Consumer<Edit>> taken = new IdentityHashMap<>();
    /** To be tried next; guarded by itself, as the worker takes from it. */
    private final List<Finding> wanted = new ArrayList<>();

    private final Set<Finding> asked = Collections.newSetFromMap(new IdentityHashMap<>());
    private volatile Report report;

    Offers(Executor worker, Executor window) {
        this.worker = worker;
        this.window = window;
    }

    /** Another report is opened. */
    void forget() {
        before.clear();
        taken.clear();
        outdated();
    }

    /** The report is another one than was checked: nothing is known of it until {@link #see}. */
    void outdated() {
        report = null;
        tried.clear();
        asked.clear();
        synchronized (wanted) {
            wanted.clear();
        }
    }

    /** What is offered from now on is true of that report, in which {@code findings} were found. */
    void see(Report now, List<Finding> findings) {
        outdated();
        report = now;
        if (!taken.isEmpty()) { // somebody clicked while it was checked
            var waiting = new HashMap<>(taken);
            taken.clear();
            findings.stream().filter(waiting::containsKey).forEach(finding -> take(finding, waiting.get(finding)));
        }
    }

    /** Another number when something was tried: what is offered may be more or less than before. */
    public ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** The remedy of a finding where it may be offered; where that is not known yet, it is tried, and a change tells. */
    public Optional<Edit> of(Finding finding) {
        if (finding.remedy().isEmpty()) {
            return Optional.empty();
        }
        var known = tried.get(finding);
        if (known == null) {
            want(finding);
            known = before.getOrDefault(Key.of(finding), false);
        }
        return known ? finding.remedy() : Optional.empty();
    }

    /** True where the finding has a remedy, and no trial spoke against it so far. */
    public boolean mayBe(Finding finding) {
        return finding.remedy().isPresent() && (tried.isEmpty() || tried.getOrDefault(finding, true));
    }

    /** Gives the remedy to {@code apply} once it was tried on the report as it is, at once where it was; never a bad one. */
    public void take(Finding finding, Consumer<Edit> apply) {
        if (tried.getOrDefault(finding, false)) {
            apply.accept(finding.remedy().orElseThrow());
        } else if (finding.remedy().isPresent() && !tried.containsKey(finding)) {
            taken.put(finding, apply);
            want(finding);
        }
    }

    private void want(Finding finding) {
        if (report == null || !asked.add(finding)) {
            return;
        }
        boolean isFirst;
        synchronized (wanted) {
            isFirst = wanted.isEmpty();
            wanted.add(finding);
        }
        if (isFirst) {
            var now = report;
            worker.execute(() -> tryAll(now));
        }
    }

    /** On the worker's thread. */
    private void tryAll(Report now) {
        List<Finding> batch;
        synchronized (wanted) {
            if (report != now) {
                return;
            }
            batch = List.copyOf(wanted);
            wanted.clear();
        }
        var outcomes = new IdentityHashMap<Finding, Boolean>();
        for (var finding : batch) {
            if (report != now) {
                return; // somebody typed on
            }
            outcomes.put(finding, remedies.isGood(finding, now));
        }
        window.execute(() -> {
            if (report == now) {
                told(outcomes);
            }
        });
    }

    private void told(Map<Finding, Boolean> outcomes) {
        tried.putAll(outcomes);
        outcomes.forEach((finding, isGood) -> before.put(Key.of(finding), isGood));
        changes.set(changes.get() + 1);
        new IdentityHashMap<>(taken).forEach((finding, apply) -> {
            if (outcomes.containsKey(finding)) {
                taken.remove(finding);
                if (outcomes.get(finding)) {
                    apply.accept(finding.remedy().orElseThrow());
                }
            }
        });
    }
}
