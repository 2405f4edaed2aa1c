package de.familienaudit.zugang.konto;

import java.io.Serializable;

/**
 * What the list of accounts is narrowed to; everything comes from the address of the page and may be nonsense.
 *
 * @param text part of name or login name, empty for all
 * @param rolle name of a role of today, unknown for all
 * @param zustand name of a state, unknown for all
 * @param sortierung NAME, BENUTZERNAME or ZUSTAND; anything else is NAME
 * @param absteigend whether the order is turned round
 * @param seite number of the page, from 1; anything smaller is 1
 */
public record KontenFilter(String text, String rolle, String zustand, String sortierung, boolean absteigend, int seite)
        implements Serializable {}
