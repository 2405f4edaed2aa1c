package de.familienaudit.zielvereinbarung.massnahme;

/** How large a Fassung is, whatever the filter. */
public record Umfang(long handlungsfelder, long ziele, long massnahmen) {}
