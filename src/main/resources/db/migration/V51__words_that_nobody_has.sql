-- Whether a word is public at all is answered by the index of words alone: where few or none have it, the planner would
-- else hope to meet one soon, and read the words of every row.
alter function commitments_with(text, text, text) set enable_indexscan = off;
alter function is_public_word(text, text) set enable_indexscan = off;
alter function nearest_word(text) set enable_seqscan = off;
alter function nearest_word(text) set enable_indexscan = off;
