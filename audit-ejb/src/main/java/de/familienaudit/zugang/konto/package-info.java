/**
 * Room konto, the ground of the slice: accounts with their roles, lock, expiry and one-time links, and whether somebody
 * may come in today (rules ). Knows nothing of passwords typed at a door.
 */
package de.familienaudit.zugang.konto;
