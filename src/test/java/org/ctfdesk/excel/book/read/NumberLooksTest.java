package org.ctfdesk.excel.book.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

/** Whether the type of a style can be seen on its ground; of colours that only the theme knows nothing is claimed. */
class NumberLooksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "theme='0' | <patternFill patternType='none'/> | true",
        "theme='0' | <patternFill patternType='solid'><fgColor theme='4'/></patternFill> | false",
        "theme='0' | <patternFill patternType='solid'><fgColor rgb='FF4472C4'/></patternFill> | false",
        "theme='0' | <patternFill patternType='solid'><fgColor rgb='FFFFFFFF'/></patternFill> | true",
        "theme='0' | <gradientFill><stop position='0'><color theme='4'/></stop></gradientFill> | false",
        "theme='0' | <patternFill patternType='darkGray'><fgColor rgb='FF000000'/></patternFill> | false",
        "theme='0' tint='-0.5' | <patternFill patternType='none'/> | false",
        "theme='1' | <patternFill patternType='solid'><fgColor theme='1' tint='0.5'/></patternFill> | false",
        "theme='1' | <patternFill patternType='solid'><fgColor theme='1'/></patternFill> | true",
        "theme='7' | <patternFill patternType='none'/> | false",
        "rgb='FFFFFFFF' | <patternFill patternType='none'/> | true",
        "rgb='FFFFFFFF' | <patternFill patternType='solid'><fgColor theme='9' tint='0.4'/></patternFill> | false"})
    void typeIsUnseenWhereBothColoursAreKnown(String ink, String fill, boolean faint) throws Exception {
        var looks = new NumberLooks();
        var factory = SAXParserFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.newSAXParser().parse(new InputSource(new StringReader("<styleSheet><fonts><font><color " + ink
                + "/></font></fonts><fills><fill>" + fill
                + "</fill></fills><cellXfs><xf fontId='0' fillId='0'/></cellXfs></styleSheet>")), looks);
        assertEquals(faint, looks.drawn("0").faint());
    }
}
