const mayBeSource = /10\.\d|\/\/|www|PM|arxiv|isbn/i;

export { mayBeSource };
