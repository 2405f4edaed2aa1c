package de.familienaudit.vorlage.stellungnahme;

import de.familienaudit.shared.Geldbetrag;
import java.io.Serializable;

/**
 * What one finance line of a paper asks of the budget (rule V-8).
 *
 * @param zeile place of the line, from 1
 * @param art name of its Finanzart
 * @param stelle position or Deckungsring as written; empty where the line names none
 * @param von first budget year, else the first one of the field HH-Jahr; null where neither names one
 * @param bis last budget year; null for none, or without an end
 * @param jeJahr what has to be there in each of these years; null for income, for what the plan does not hold (über- or außerplanmäßig, VE), for
 *     one amount over several years, and where the line leaves it empty
 */
public record Finanzfrage(int zeile, String art, String stelle, Integer von, Integer bis, Geldbetrag jeJahr)
        implements Serializable {}
