package de.familienaudit.browser.menge;

import de.familienaudit.browser.BrowserExtension;
import de.familienaudit.browser.Datenbestand;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The large installation; made once, by the first test that needs it. */
final class Mengengeruest {

    /** Projektleitung of a Kommune with 54 measures. */
    static final String KLEIN = "leitung-klein";

    /** Projektleitung of a Kommune with 20,000 measures. */
    static final String GROSS = "leitung-gross";

    /**
     * A Kommune of which the planner knows nothing and expects next to nothing: so each one looks until the database has
     * counted its rows for the first time, and a plan made then is kept.
     */
    static final long UNBEKANNT = 0;

    /** More Kommunen than are counted one by one leave a guess for the others; here all are counted. */
    private static final String JEDE_ZAEHLEN =
            """
            do $$
            declare
                r record;
            begin
                for r in select c.table_name from information_schema.columns c join information_schema.tables t
                            using (table_schema, table_name)
                          where table_schema = 'public' and column_name = 'kommune_id' and table_type = 'BASE TABLE' loop
                    execute format('alter table %I alter kommune_id set statistics 1000', r.table_name);
                end loop;
            end
            $$
            """;

    /** Address of the database that has the data. */
    private static String filled = "";

    private Mengengeruest() {}

    static Datenbestand daten() {
        String address = BrowserExtension.session().database().url();
        Datenbestand daten = new Datenbestand(BrowserExtension.session().database());
        if (!address.equals(filled)) {
            daten.change("begin; " + sql() + "; commit");
            daten.change(JEDE_ZAEHLEN);
            // as the server itself does a minute later; without it plans are made for empty tables
            daten.change("vacuum (analyze)");
            filled = address;
        }
        return daten;
    }

    private static String sql() {
        try (InputStream in = Mengengeruest.class.getResourceAsStream("mengengeruest.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
