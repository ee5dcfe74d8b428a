package org.ctfdesk.ui.control;

import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.control.ListCell;
import org.controlsfx.control.SearchableComboBox;
import org.ctfdesk.report.profile.KnownParty;
import org.ctfdesk.text.Words;

/** The Parties in a list that is searched by name, in any of the six languages, by code or by group. */
public final class PartyField {
    private final Words words;
    private final SearchableComboBox<KnownParty> box;
    private boolean quiet;

    /** @param chosen runs when the user chooses one */
    public PartyField(Words words, Consumer<KnownParty> chosen) {
        this.words = words;
        var language = words.locale().getLanguage();
        box = new SearchableComboBox<>(FXCollections.observableArrayList(KnownParty.all().stream()
                .sorted(Comparator.comparing((KnownParty party) -> party.name(language), String.CASE_INSENSITIVE_ORDER)).toList()));
        box.setConverter(new ClosedChoice<>(this::told));
        box.setCellFactory(list -> named());
        box.setButtonCell(named());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPromptText(words.of("ui.party.choose"));
        box.setAccessibleText(words.of("ui.party.choose"));
        box.valueProperty().addListener((property, old, now) -> {
            if (now != null && !quiet) {
                chosen.accept(now);
            }
        });
    }

    /** What goes onto the page. */
    public SearchableComboBox<KnownParty> box() {
        return box;
    }

    /** Shows the Party with that code; nothing where the list has none. */
    public void show(String iso3) {
        quiet = true;
        box.setValue(KnownParty.of(iso3).orElse(null));
        quiet = false;
    }

    /** A Party as it is seen: names in other languages are only looked for, and would make the list wider than a laptop. */
    private ListCell<KnownParty> named() {
        return new ListCell<>() {
            @Override
            protected void updateItem(KnownParty party, boolean empty) {
                super.updateItem(party, empty);
                setText(party == null ? empty ? null : box.getPromptText() : brief(party));
            }
        };
    }

    private String brief(KnownParty party) {
        var groups = party.groups().stream().sorted().map(group -> words.of("ui.party." + group)).collect(Collectors.joining(", "));
        return party.name(words.locale().getLanguage()) + "  " + party.iso3() + (groups.isEmpty() ? "" : "  (" + groups + ")");
    }

    /** The name in the window's language, the code, the groups, and the name in other languages: the list is searched by all of them. */
    private String told(KnownParty party) {
        var name = party.name(words.locale().getLanguage());
        var others = party.names().values().stream().filter(other -> !other.equals(name)).distinct().sorted()
                .collect(Collectors.joining(" · "));
        return brief(party) + (others.isEmpty() ? "" : "  " + others);
    }
}
