package de.familienaudit.haushalt.einlesen;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.haushalt.domain.aufnahme.Plantabelle;
import de.familienaudit.haushalt.domain.aufnahme.Planzeile;
import de.familienaudit.haushalt.domain.aufnahme.Planzelle;
import de.familienaudit.haushalt.domain.aufnahme.Zellart;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("H-5: Ein Plan wird aus CSV in jeder üblichen Form und aus Excel gelesen, Zelle für Zelle")
class PlanIsReadInEachDialectTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HHSt;Text;Ansatz\n01.4953.6300;Müll;1.500,00\n",
                "HHSt;Text;Ansatz\r\n01.4953.6300;Müll;1.500,00\r\n",
                "HHSt\tText\tAnsatz\n01.4953.6300\tMüll\t1.500,00",
                "HHSt,Text,Ansatz\n01.4953.6300,Müll,\"1.500,00\"\n",
                "\"HHSt\";\"Text\";\"Ansatz\"\n\"01.4953.6300\";\"Müll\";\"1.500,00\"\n",
                "\uFEFFHHSt;Text;Ansatz\n01.4953.6300;Müll;1.500,00",
                "HHSt;Text;Ansatz\n 01.4953.6300\u00a0; Müll ;1.500,00;;;\n"
            })
    void csv(String text) {
        assertThat(texte(lies(text.getBytes(StandardCharsets.UTF_8))))
                .containsExactly(List.of("HHSt", "Text", "Ansatz"), List.of("01.4953.6300", "Müll", "1.500,00"));
        if (!text.startsWith("\uFEFF")) {
            assertThat(texte(lies(text.getBytes(Charset.forName("windows-1252")))))
                    .contains(List.of("01.4953.6300", "Müll", "1.500,00"));
        }
    }

    @Test
    @DisplayName("Zeilen in Anführungszeichen bleiben eine Zelle; jede Zeile hat die Nummer, die ein Mensch findet")
    void linesInQuotes() {
        Plantabelle tabelle = lies("Titel\n\nHHSt;\"Text\nlang\";Ansatz\n1;\"a \"\"b\"\" c\nd\";2\n3;4\" breit;5\n"
                .getBytes(StandardCharsets.UTF_8));
        assertThat(tabelle.zeilen()).extracting(Planzeile::nummer).containsExactly(1, 3, 5, 7);
        assertThat(texte(tabelle).get(2)).containsExactly("1", "a \"b\" c\nd", "2");
        assertThat(texte(tabelle).get(3)).containsExactly("3", "4\" breit", "5");
    }

    @Test
    void longCellsAreCut() {
        assertThat(texte(lies(("a;" + "x".repeat(2000)).getBytes(StandardCharsets.UTF_8)))
                        .get(0)
                        .get(1))
                .hasSize(500);
    }

    @Test
    @DisplayName("Excel: gelesen wird das erste Blatt mit Überschriften; die anderen werden genannt")
    void workbook() {
        byte[] mappe = Planmappe.mit(m -> {
            Planmappe.zeile(m.createSheet("Deckblatt"), "Haushaltsplan");
            Planmappe.zeile(m.createSheet("Plan"), "Kopf", "Ansatz");
            Planmappe.zeile(m.createSheet("Anlagen"), "x");
        });
        Plantabelle tabelle = PlanReader.lies(
                mappe,
                zeilen -> !zeilen.isEmpty() && zeilen.get(0).zelle(0).text().equals("Kopf"));
        assertThat(texte(tabelle)).containsExactly(List.of("Kopf", "Ansatz"));
        assertThat(tabelle.bemerkungen().get(0).code()).isEqualTo("H-5.blaetter");
        assertThat(tabelle.bemerkungen().get(0).params()).containsExactly("Plan", "Deckblatt, Anlagen");
        assertThat(texte(PlanReader.lies(mappe, zeilen -> false))).containsExactly(List.of("Haushaltsplan"));
    }

    @Test
    @DisplayName("Excel: jede Zelle behält, was sie ist: Text, Zahl, Datum, Fehler, Formel")
    void kinds() {
        byte[] mappe = Planmappe.mit(m -> {
            XSSFSheet blatt = m.createSheet("Plan");
            XSSFRow zeile = Planmappe.zeile(blatt, "01.4953.6300", 0.1 + 0.2, 4953.63);
            CellStyle tag = m.createCellStyle();
            tag.setDataFormat((short) 14);
            zeile.createCell(3).setCellValue(45000);
            zeile.getCell(3).setCellStyle(tag);
            zeile.createCell(4).setCellFormula("B1*2");
            zeile.createCell(5).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
            zeile.createCell(6).setCellValue(true);
            m.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        List<Planzelle> zellen = lies(mappe).zeilen().get(0).zellen();
        assertThat(zellen)
                .extracting(Planzelle::art)
                .containsExactly(
                        Zellart.TEXT,
                        Zellart.ZAHL,
                        Zellart.ZAHL,
                        Zellart.TAG,
                        Zellart.ZAHL,
                        Zellart.MANGEL,
                        Zellart.MANGEL);
        assertThat(zellen.get(1).text()).isEqualTo("0.30000000000000004");
        assertThat(zellen.get(3).text()).isEqualTo("15.03.2023");
        assertThat(zellen)
                .extracting(Planzelle::formel)
                .containsExactly(false, false, false, false, true, false, false);
    }

    private static Plantabelle lies(byte[] inhalt) {
        return PlanReader.lies(inhalt, zeilen -> true);
    }

    private static List<List<String>> texte(Plantabelle tabelle) {
        return tabelle.zeilen().stream()
                .map(z -> z.zellen().stream().map(Planzelle::text).toList())
                .toList();
    }
}
