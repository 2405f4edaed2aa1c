package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsstatus;
import java.time.LocalDate;

/** The first day on which any Fassung of a Kommune reached a state. */
public record Statustag(Fassungsstatus status, LocalDate tag) {}
