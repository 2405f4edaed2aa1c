/** Pages of the room konto: accounts, their roles and one-time links; the menu of the own account. */
package de.familienaudit.web.zugang.konto;
