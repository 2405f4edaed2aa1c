/**
 * The rules of access: accounts, roles over time, the permission table, throttling.
 * Plain Java and JPA annotations; no service, no query, no clock.
 */
package de.familienaudit.zugang.domain;
