package de.familienaudit.zielvereinbarung.ausgabe;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsstatus;
import de.familienaudit.zielvereinbarung.druck.Vereinbarungsdruck;
import de.familienaudit.zielvereinbarung.fassung.Wortlaut;
import de.familienaudit.zugang.kommune.Kommunenname;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long printing takes: {@code mvn -Pbench test -pl audit-ejb -am -Dtest=PrintingBenchTest}. Aim: 3 s for 54 measures. */
@Tag("bench")
class PrintingBenchTest {

    private static final int ZWEITAUSEND = 37;

    @Test
    void printing() throws IOException {
        messe("54 measures, first PDF after the start", 1, false);
        messe("54 measures, second PDF", 1, false);
        messe("54 measures, later PDF", 1, false);
        messe("54 measures, first Word document", 1, true);
        messe("54 measures, later Word document", 1, true);
        messe("1,998 measures, PDF", ZWEITAUSEND, false);
        messe("1,998 measures, later PDF", ZWEITAUSEND, false);
        messe("1,998 measures, Word document", ZWEITAUSEND, true);
    }

    private static void messe(String was, int mal, boolean word) throws IOException {
        Wortlaut wortlaut = Beispielwortlaut.mal(mal, Fassungsstatus.IN_KRAFT, "");
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        long cpu = threads.getCurrentThreadCpuTime();
        Fassungsplan plan = Fassungsplan.aus(wortlaut, Beispielwortlaut.BAUT_AUF, Beispielwortlaut.BESCHLUSS);
        Vereinbarungsdruck druck = Vereinbarungsdruck.von(
                wortlaut,
                new Kommunenname("Kyffhäuserkreis", "LANDKREIS"),
                plan.achse(),
                plan.zeilen(),
                List.of(),
                Vereinbarungsdruck.Art.ZUM_LESEN,
                Beispielwortlaut.JETZT);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (word) {
            druck.word(out);
        } else {
            out.writeBytes(druck.pdf());
        }
        double sekunden = (System.nanoTime() - start) / 1e9;
        double gerechnet = (threads.getCurrentThreadCpuTime() - cpu) / 1e9;
        System.out.printf(
                Locale.ROOT, "%-40s %7.2f s, of it CPU %6.2f s, %9d bytes%n", was, sekunden, gerechnet, out.size());
        assertThat(out.size()).isPositive();
    }
}
