package de.familienaudit.protokoll.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G-2: ids, states and names in an entry are told apart")
class ColumnsAreUnderstoodTest {

    @Test
    void an_id_points_to_its_table() {
        assertThat(Spalten.verweis("federfuehrung_id")).contains("stelle");
        assertThat(Spalten.verweis("gemeldet_von_konto")).contains("konto");
        assertThat(Spalten.verweis("text")).isEmpty();
    }

    @Test
    void a_state_belongs_to_its_table() {
        assertThat(Spalten.konstante("fassung", "status")).contains("Fassungsstatus");
        assertThat(Spalten.konstante("meldung", "status")).contains("Massnahmenstatus");
        assertThat(Spalten.konstante("meldung", "text")).isEmpty();
    }

    @Test
    void names_of_people_are_known_so_that_they_can_be_hidden() {
        assertThat(Spalten.nenntPerson("meldung", "gemeldet_von")).isTrue();
        assertThat(Spalten.nenntPerson("fortschritt", "beginn_von")).isFalse();
        assertThat(Spalten.nenntPerson("konto", "anzeigename")).isTrue();
        assertThat(Spalten.nenntPerson("stelle", "name")).isFalse();
    }
}
