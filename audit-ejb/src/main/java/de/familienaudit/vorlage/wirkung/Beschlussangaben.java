package de.familienaudit.vorlage.wirkung;

import de.familienaudit.vorlage.papier.Bezugsangabe;
import java.io.Serializable;
import java.util.Objects;
import java.util.Set;

/**
 * What is recorded of a decision, as typed (rules V-7, V-11). Null texts count as empty.
 *
 * @param beschluss the text as it was decided
 * @param textBleibt whether the text is right as it stands although the decision changed the paper, for instance an annex
 * @param geaenderte places of rows whose decision changed the paper, from 1
 * @param bezug what it decides on, the conditions, and a suspension or revocation
 * @param grund why it is recorded
 */
public record Beschlussangaben(
        String beschluss, boolean textBleibt, Set<Integer> geaenderte, Bezugsangabe bezug, String grund)
        implements Serializable {

    public Beschlussangaben {
        beschluss = Objects.requireNonNullElse(beschluss, "");
        geaenderte = Set.copyOf(geaenderte);
        grund = Objects.requireNonNullElse(grund, "");
    }
}
