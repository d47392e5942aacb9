/** Id of the one tooltip of the topics view. */
export const topicTipId = 'topic-tip';
