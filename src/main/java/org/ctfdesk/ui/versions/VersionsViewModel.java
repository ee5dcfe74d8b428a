package org.ctfdesk.ui.versions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ctfdesk.compare.Comparison;
import org.ctfdesk.compare.Restoring;
import org.ctfdesk.edit.Edit;
import org.ctfdesk.report.NamedVersion;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.ReportPart;
import org.ctfdesk.ui.common.Following;
import org.ctfdesk.ui.common.Jobs;
import org.ctfdesk.ui.common.Notice;
import org.ctfdesk.ui.common.OpenReport;
import org.ctfdesk.ui.common.Workplace;

/** States of the open report that were given a name: naming one, what changed since, bringing it back. */
public final class VersionsViewModel {
    /** Key of the page. */
    public static final String PAGE = "versions";

    /**
     * A version.
     *
     * @param told who named it and when, in words
     * @param changes how much changed since, in words
     */
    record Line(NamedVersion version, String told, String changes) {}

    private final Workplace workplace;
    private final Jobs jobs;
    private final Clock clock;
    private final Supplier<String> author;
    private final Consumer<NamedVersion> compare;
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final Map<NamedVersion, Integer> counted = new IdentityHashMap<>();
    private Report countedFor;

    /**
     * @param author who names versions
     * @param compare shows what changed since a version
     */
    public VersionsViewModel(Workplace workplace, Jobs jobs, Clock clock, Supplier<String> author, Consumer<NamedVersion> compare) {
        this.workplace = workplace;
        this.jobs = jobs;
        this.clock = clock;
        this.author = author;
        this.compare = compare;
        Following.follow(workplace, this::refresh, OpenReport::reportProperty, OpenReport::pageProperty);
    }

    /** The versions, the latest first. */
    ReadOnlyObjectProperty<List<Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /**
     * Names the report as it stands.
     *
     * @return why not, in words; "" where it was named
     */
    String name(String typed) {
        var name = typed.strip();
        var past = workplace.open().report().past();
        if (name.isEmpty()) {
            return words("ui.versions.noName");
        }
        if (past.version(name).isPresent()) {
            return words("ui.versions.sameName", name);
        }
        apply("nameVersion", past.with(new NamedVersion(name, author.get(), LocalDate.now(clock).toString(), workplace.open().report())));
        return "";
    }

    /** Shows what changed since a version, cell by cell. */
    void compare(Line line) {
        compare.accept(line.version());
    }

    /** Makes the report what it was in a version; one undo takes it back. */
    void restore(Line line) {
        var open = workplace.open();
        var before = open.report();
        open.apply(Restoring.of(line.version(), before));
        if (open.report() != before) {
            workplace.notice(new Notice(words("ui.versions.restored", line.version().name()),
                    Optional.of(new Notice.Action(words("ui.versions.undo"), open::undo)), Optional.of(before)));
        } else {
            workplace.say(words("ui.versions.same", line.version().name()));
        }
    }

    /** Forgets a version; what the report says now stays. */
    void remove(Line line) {
        apply("removeVersion", workplace.open().report().past().without(line.version().name()));
    }

    private void apply(String name, ReportPart part) {
        workplace.open().apply(new Edit.SetPart(name, part));
    }

    private void refresh() {
        if (!workplace.hasReport()) {
            lines.set(List.of());
            return;
        }
        var now = workplace.open().report();
        if (now != countedFor) {
            counted.clear();
            countedFor = now;
        }
        lines.set(now.past().versions().reversed().stream().map(this::line).toList());
        if (workplace.open().pageProperty().get().equals(PAGE)) {
            now.past().versions().stream().filter(version -> !counted.containsKey(version)).findFirst()
                    .ifPresent(version -> count(version, now));
        }
    }

    /** How much changed is worked out off the window's thread, one version after the other, while the page is looked at. */
    private void count(NamedVersion version, Report now) {
        counted.put(version, null);
        jobs.start("", progress -> Comparison.of(version.in(now), now).changes().size(), changes -> {
            if (now == countedFor) {
                counted.put(version, changes);
                refresh();
            }
        }, wrong -> {
            throw new IllegalStateException(wrong);
        });
    }

    private Line line(NamedVersion version) {
        var changes = counted.get(version);
        return new Line(version, version.by().isEmpty() ? version.date() : words("ui.versions.by", version.date(), version.by()),
                changes == null ? "" : changes == 0 ? words("ui.versions.unchanged") : words("ui.versions.changes", changes));
    }

    private String words(String key, Object... arguments) {
        return workplace.words().of(key, arguments);
    }
}
