package org.ctfdesk.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctfdesk.report.Answer;
import org.ctfdesk.report.Place;
import org.ctfdesk.report.Profile;
import org.ctfdesk.report.Report;
import org.ctfdesk.report.profile.Party;
import org.junit.jupiter.api.Test;

/** One ministry under two names is asked about; two ministries are not. */
class NamesAlikeTest {
    private static Report entities(String... texts) {
        var report = Report.blank(Profile.usual(new Party("", "", true, false), 2026, "NDC"));
        for (var i = 0; i < texts.length; i++) {
            report = report.with(place(i + 1), Optional.of(new Answer.Words(texts[i])));
        }
        return report;
    }

    private static Place place(int measure) {
        return Place.of("table5", "measure/" + measure, "entities");
    }

    private static List<List<String>> names(Report report) {
        return NamesAlike.in(report).stream().map(NamesAlike.Group::names).toList();
    }

    @Test
    void theSameWordsInAnotherOrderAreOneName() {
        assertEquals(List.of(List.of("Ministry of Energy", "Energy Ministry")),
                names(entities("Ministry of Energy", "Energy Ministry", "Ministry of Energy")));
    }

    @Test
    void theMostFrequentStandsFirst() {
        assertEquals(List.of(List.of("Energy Ministry", "Ministry of Energy")),
                names(entities("Ministry of Energy", "Energy Ministry", "Energy Ministry")));
    }

    @Test
    void capitalsApostrophesArticlesAndPluralsDoNotCount() {
        assertEquals(1, NamesAlike.in(entities("Ministère de l’Énergie", "MINISTÈRE DE L'ÉNERGIE")).size());
        assertEquals(1, NamesAlike.in(entities("Ministry of Forests", "Ministry of the Forest")).size());
        assertEquals(1, NamesAlike.in(entities("Ministerio del Ambiente", "Ministerio de Ambiente")).size());
    }

    @Test
    void anotherWordIsAnotherName() {
        assertEquals(List.of(), names(entities("Ministry of Energy", "Ministry of Energy and Mines", "Ministry of Mines")));
        assertEquals(List.of(), names(entities("Agency 1", "Agency 2")));
        assertEquals(List.of(), names(entities("Ministry of Energy", "Ministry of Energy")));
    }

    @Test
    void severalNamesInACellAreLookedAtOneByOne() {
        var report = entities("Ministry of Energy, Agency of Roads", "Energy Ministry; Ports, harbours and canals");
        var group = NamesAlike.in(report).getFirst();
        assertEquals(1, NamesAlike.in(report).size());
        assertEquals(Set.of(place(1), place(2)), Set.copyOf(group.places()));
        var one = NamesAlike.reconciled(report, group, "Ministry of Energy");
        assertEquals(Optional.of(new Answer.Words("Ministry of Energy, Agency of Roads")), one.answer(place(1)));
        assertEquals(Optional.of(new Answer.Words("Ministry of Energy; Ports, harbours and canals")), one.answer(place(2)));
        assertEquals(List.of(), NamesAlike.in(one));
    }

    @Test
    void namesOfIndicatorsAreLookedAtToo() {
        var report = entities();
        report = report.with(Place.of("table1", "indicator/1", "label"), Optional.of(new Answer.Words("Net GHG emissions")));
        report = report.with(Place.of("table1", "indicator/2", "label"), Optional.of(new Answer.Words("GHG emissions, net")));
        var group = NamesAlike.in(report).getFirst();
        assertEquals(2, group.names().size());
        var one = NamesAlike.reconciled(report, group, "Net GHG emissions");
        assertEquals(one.answer(Place.of("table1", "indicator/1", "label")), one.answer(Place.of("table1", "indicator/2", "label")));
    }
}
