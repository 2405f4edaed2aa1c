/** Accounts, their roles and names over time, one-time links, and who may come in (rules ). */
package de.familienaudit.zugang.domain.konto;
