package de.familienaudit.dokument.ausgabe;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Geldbetrag;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G-5: In Excel ist ein Betrag eine Zahl, mit der man rechnet, und steht in Euro mit zwei Stellen da")
class AmountIsANumberInEuroTest {

    @Test
    @DisplayName("17.655,00 € und −0,01 € sind Zahlen; was es nicht gibt, bleibt leer")
    void amountIsANumber() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exceltabelle.schreibe(
                out,
                "Probe",
                List.of(
                        new Exceltabelle.Spalte("a", 20),
                        new Exceltabelle.Spalte("b", 20),
                        new Exceltabelle.Spalte("c", 20)),
                List.of(Arrays.asList(Geldbetrag.parse("17.655,00 €"), Geldbetrag.parse("-0,01"), null)));
        try (Workbook mappe = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            DataFormatter gezeigt = new DataFormatter(Locale.GERMANY);
            Cell erste = mappe.getSheetAt(0).getRow(1).getCell(0);
            Cell zweite = mappe.getSheetAt(0).getRow(1).getCell(1);
            assertThat(erste.getNumericCellValue()).isEqualTo(17655.0);
            assertThat(gezeigt.formatCellValue(erste)).isEqualTo("17.655,00 €");
            assertThat(zweite.getNumericCellValue()).isEqualTo(-0.01);
            assertThat(gezeigt.formatCellValue(zweite)).isEqualTo("-0,01 €");
            assertThat(mappe.getSheetAt(0).getRow(1).getCell(2).getCellType()).isEqualTo(CellType.BLANK);
        }
    }
}
