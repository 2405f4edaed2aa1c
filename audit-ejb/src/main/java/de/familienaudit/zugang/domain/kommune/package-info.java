/** The Kommune with its names, settings and look. */
package de.familienaudit.zugang.domain.kommune;
