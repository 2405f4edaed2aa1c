package de.familienaudit.protokoll.domain;

import static de.familienaudit.shared.verlauf.Verlaufstabelle.tabelle;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G-2: Das Protokoll unterscheidet Nummern, Stände und Namen, wie es der Slice der Tabelle sagt")
class ColumnsAreUnderstoodTest {

    private final Spalten spalten = new Spalten(List.of(
            tabelle("fassung").konstante("status", "Fassungsstatus").fertig(),
            tabelle("meldung")
                    .gehoertZu("fortschritt", "fortschritt_id")
                    .konstante("status", "Massnahmenstatus")
                    .personen("gemeldet_von")
                    .technisch("suchtext")
                    .fertig()));

    @Test
    void an_id_points_to_its_table() {
        assertThat(spalten.verweis("meldung", "fortschritt_id")).contains("fortschritt");
        assertThat(spalten.verweis("fassung", "fortschritt_id")).isEmpty();
        assertThat(spalten.verweis("meldung", "text")).isEmpty();
    }

    @Test
    void a_state_belongs_to_its_table() {
        assertThat(spalten.konstante("fassung", "status")).contains("Fassungsstatus");
        assertThat(spalten.konstante("meldung", "status")).contains("Massnahmenstatus");
        assertThat(spalten.konstante("meldung", "text")).isEmpty();
    }

    @Test
    void names_of_people_are_known_so_that_they_can_be_hidden() {
        assertThat(spalten.nenntPerson("meldung", "gemeldet_von")).isTrue();
        assertThat(spalten.nenntPerson("meldung", "text")).isFalse();
        assertThat(spalten.nenntPerson("fassung", "gemeldet_von")).isFalse();
    }

    @Test
    void what_is_the_same_in_every_table_holds_also_for_one_that_nobody_knows() {
        assertThat(spalten.nenntPerson("unbekannt", "geaendert_von")).isTrue();
        assertThat(spalten.nenntPerson("urkunde", "hochgeladen_von"))
                .as("the table is gone, its entries are not")
                .isTrue();
        assertThat(spalten.verweis("unbekannt", "erfasst_von_konto")).contains("konto");
        assertThat(spalten.istTechnisch("unbekannt", "version")).isTrue();
        assertThat(spalten.istTechnisch("unbekannt", "suchtext")).isFalse();
        assertThat(spalten.istTechnisch("meldung", "suchtext")).isTrue();
    }
}
