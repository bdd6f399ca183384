print("stoplog")
