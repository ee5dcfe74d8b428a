package org.ctfdesk.ui.assistant;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.profile.KnownParty;
import org.ctfdesk.report.profile.Ndc;
import org.ctfdesk.report.profile.Party;
import org.ctfdesk.report.profile.Periods;
import org.ctfdesk.text.Words;

/**
 * What is asked before a new report, with what is usual put in: it becomes the profile, where all of it can be changed. Years
 * that follow from others follow them until they are typed by hand.
 */
public final class AssistantViewModel {
    /** What a report is begun from. */
    public enum Beginning {
        BLANK,
        LAST,
        WORKBOOK,
        /** An invented Party's report, to try things out: nothing of it is put under the Party's own name. */
        SAMPLE
    }

    private static final int FIRST_DUE = 2024;
    private static final int MOST_REPORTS = 50;
    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2150;
    /** First year of the series that flexibility allows: MPGs, para. 57. */
    private static final int FLEXIBLE_SERIES = 2020;

    private final Words words;
    private final ObjectProperty<Beginning> beginning = new SimpleObjectProperty<>(Beginning.BLANK);
    private final StringProperty sample = new SimpleStringProperty("host");
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty iso3 = new SimpleStringProperty("");
    private final BooleanProperty developing = new SimpleBooleanProperty(true);
    private final BooleanProperty leastDeveloped = new SimpleBooleanProperty();
    private final StringProperty btr = new SimpleStringProperty("");
    private final StringProperty year = new SimpleStringProperty("");
    private final StringProperty language = new SimpleStringProperty("en");
    private final ObjectProperty<Ndc.TargetType> type = new SimpleObjectProperty<>(Ndc.TargetType.NOT_STATED);
    private final StringProperty from = new SimpleStringProperty("2021");
    private final StringProperty to = new SimpleStringProperty("2030");
    private final StringProperty inventoryFrom = new SimpleStringProperty("1990");
    private final StringProperty inventoryTo = new SimpleStringProperty("");
    private final StringProperty projectionTo = new SimpleStringProperty("");

    /** @param due the year in which the report is due, to begin with */
    public AssistantViewModel(Words words, int due) {
        this.words = words;
        year.addListener((property, old, now) -> whole(now).filter(AssistantViewModel::isYear).ifPresent(this::follow));
        inventoryTo.addListener((property, old, now) -> whole(now).filter(AssistantViewModel::isYear)
                .ifPresent(last -> projectionTo.set(String.valueOf(Periods.horizon(last)))));
        year.set(String.valueOf(due));
    }

    /** Reports are due every two years from 2024 on (18/CMA.1, para. 3), with an inventory up to two years before (MPGs, para. 58). */
    private void follow(int due) {
        btr.set(String.valueOf(Math.max(1, (due - FIRST_DUE) / 2 + 1)));
        inventoryTo.set(String.valueOf(due - 2));
    }

    public ObjectProperty<Beginning> beginningProperty() {
        return beginning;
    }

    /** Name of the sample that is begun with, where one is. */
    public StringProperty sampleProperty() {
        return sample;
    }

    /** True where what the report begins with says all that the other pages would ask. */
    public boolean saysAll() {
        return beginning.get() == Beginning.LAST || beginning.get() == Beginning.SAMPLE;
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty iso3Property() {
        return iso3;
    }

    public BooleanProperty developingProperty() {
        return developing;
    }

    public BooleanProperty leastDevelopedProperty() {
        return leastDeveloped;
    }

    public StringProperty btrProperty() {
        return btr;
    }

    public StringProperty yearProperty() {
        return year;
    }

    public StringProperty languageProperty() {
        return language;
    }

    public ObjectProperty<Ndc.TargetType> typeProperty() {
        return type;
    }

    public StringProperty fromProperty() {
        return from;
    }

    public StringProperty toProperty() {
        return to;
    }

    public StringProperty inventoryFromProperty() {
        return inventoryFrom;
    }

    public StringProperty inventoryToProperty() {
        return inventoryTo;
    }

    public StringProperty projectionToProperty() {
        return projectionTo;
    }

    /** Puts in what the list says of a Party; a name goes in the language of the report. */
    public void choose(KnownParty known) {
        var party = known.party(language.get());
        name.set(party.name());
        iso3.set(party.iso3());
        developing.set(party.developing());
        leastDeveloped.set(party.leastDevelopedOrIsland());
    }

    /** What is to be put right before a report can be begun; nothing where all is well. */
    public Optional<String> wrong() {
        if (saysAll()) {
            return Optional.empty();
        }
        if (whole(btr.get()).filter(number -> number >= 1 && number <= MOST_REPORTS).isEmpty()) {
            return Optional.of(words.of("ui.profile.btr.strange"));
        }
        var years = List.of(year, from, to, inventoryFrom, inventoryTo, projectionTo);
        if (years.stream().anyMatch(each -> whole(each.get()).filter(AssistantViewModel::isYear).isEmpty())) {
            return Optional.of(words.of("ui.profile.year.strange"));
        }
        return number(from) > number(to) || number(inventoryFrom) > number(inventoryTo)
                ? Optional.of(words.of("ui.assistant.order")) : Optional.empty();
    }

    /** What flexibility would allow for the years, as computed for what was put in. */
    public String advice() {
        if (wrong().isPresent() || saysAll()) {
            return "";
        }
        var horizon = String.valueOf(Periods.horizon(number(inventoryTo)));
        return developing.get()
                ? words.of("ui.assistant.flexible", String.valueOf(FLEXIBLE_SERIES), String.valueOf(number(year) - 3),
                        String.valueOf(number(to)),
                        horizon)
                : words.of("ui.assistant.everyParty", String.valueOf(number(year) - 2), horizon);
    }

    /** The profile that a report begins with. To be asked for only where nothing is {@link #wrong()}. */
    public Profile profile() {
        var party = new Party(name.get().strip(), iso3.get().strip(), developing.get(), leastDeveloped.get());
        var usual = Profile.usual(party, number(year), words.of("ui.profile.newTarget", 1));
        var periods = usual.periods().withImplementationFrom(number(from)).withImplementationTo(number(to))
                .withInventoryFrom(number(inventoryFrom)).withInventoryTo(number(inventoryTo)).withProjectionTo(number(projectionTo))
                .withAchieved(List.of(number(inventoryTo))).withExpected(List.of(number(to)));
        return usual.with(usual.submission().withBtr(number(btr)).withLanguage(language.get())).with(periods)
                .with(usual.ndc().withType(type.get()));
    }

    private static int number(StringProperty text) {
        return whole(text.get()).orElseThrow();
    }

    private static Optional<Integer> whole(String text) {
        return text.strip().matches("\\d{1,4}") ? Optional.of(Integer.valueOf(text.strip())) : Optional.empty();
    }

    private static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
