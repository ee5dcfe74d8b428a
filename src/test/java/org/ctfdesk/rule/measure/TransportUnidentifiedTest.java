package org.ctfdesk.rule.measure;

import static org.ctfdesk.rule.Drawing.check;

import org.ctfdesk.form.ndc.Measures;
import org.junit.jupiter.api.Test;

class TransportUnidentifiedTest {
    @Test
    void asksWhereMeasuresInTransportSayNothingOfIt() {
        check(new TransportUnidentified(), Measures.FORM, """
                          | label | description  | sectors
                measure/1 | Wind  | Auctions     | energy
                measure/2 | Rail  | New lines    | energy; transport
                          | ^     |              |
                """);
    }

    @Test
    void aMarkOrAWordWillDo() {
        for (var text : new String[] {"Fuel of ships (international transport)", "Carburants des transports internationaux",
            "Biofuel for international aviation", "Топливо международных перевозок", "国际航空燃料"}) {
            check(new TransportUnidentified(), Measures.FORM, """
                              | label | description | sectors
                    measure/1 | Fuel  | %s          | transport
                    """.formatted(text));
        }
    }

    @Test
    void nothingIsAskedWithoutMeasuresInTransport() {
        check(new TransportUnidentified(), Measures.FORM, """
                          | label | description | sectors
                measure/1 | Wind  | Auctions    | energy
                """);
    }

    @Test
    void aChosenMarkWillDo() {
        check(new TransportUnidentified(), Measures.FORM, """
                          | label | description | sectors   | marks
                measure/1 | Fuel  | Blending    | transport | transport; trends
                measure/2 | Rail  | New lines   | transport |
                """);
    }
}
