/**
 * What any portal needs, whatever it is for: settings, database migrations, languages, texts, the clock, how a request
 * is answered. It must know nothing of organizations, accounts, records or any word of the trade.
 */
package org.acuerdo.platform;
